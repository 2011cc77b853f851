/**
 * What the model of wink-nlp knows of abbreviations and of how sentences begin, as words: found out by asking it about all of its own
 * words, and asked again by the tests. What is told from here takes a hundredth of the time.
 */

/** What a name or number follows: a sentence never ends behind it. */
export const TITLES: ReadonlySet<string> = new Set(
  `brig capt col dr eg esq gen gov hon ie lt messrs miss mr mrs ms mt pp prof rep sen sgt shri smt viz`.split(/\s+/),
);

/** Behind these a sentence ends where the next word is an `OPENERS` in capitals; behind any other word it ends whatever follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `ala approx apr apt ariz ark assoc aug ave co colo conn corp ct dec del doz etc feb fig figs fla fri ft ga gal ha ill in inc ind
  jan jos jr jul jun kan kans kn ky la lb llp ltd mar mass md mgmt mi mich minn mo mon mont neb nebr nev no nos nov oct okla ore oz
  pa pct pt pty qt rd reps rit rs sat sep sept sr st ste sun tbsp tenn tex thu tsp tue va vs vt wash wed wisc wyo yd`.split(
    /\s+/,
  ),
);

/** Those of them that the model knows only in small letters. */
export const SMALL_ONLY: ReadonlySet<string> = new Set('eg etc fig ie pp rit viz'.split(' '));

/** Words that begin a sentence where they stand with a capital behind an abbreviation; any other is a name that belongs to it. */
export const OPENERS: ReadonlySet<string> = new Set(
  `a about above according across actually after against alas all along alongside also although amid among an analysts and another
  any anyway are arent around as at atop because before behind both btw but by can cannot could couldnt couldve despite did didnt
  do does doesnt dont during each either even every except first fold for from having he hello her here heve his how however howll
  howre i iam if in indeed instead is isnt it itll its ive just last later let like many may maybe maynt mayve meanwhile might
  mightnt mightve more moreover most must mustnt mustve my near neither nevertheless new next no nobody not notve now of oh on once
  one only or other our outside over overall people perhaps rather right shall shallnt she should shouldnt shouldve since so some
  someone sometimes sorry source still such sure that thatll thatre the their then there thereare therefore therell these thesere
  they theyll theyre theyve this those thosere though thus till to today trading two under unfortunately unless unlike until we
  well weve what whatever whatll whatre whatve when whenever where whereas whereby wherein wherere whereve wherever whether which
  whichever while who whom whose whove why whyre will with within would wouldnt wouldve wrote yes yet you youll your youre youve`.split(
    /\s+/,
  ),
);

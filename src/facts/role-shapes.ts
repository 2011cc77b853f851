import { pattern } from '../text/pattern.js';

// How sentences tell what a person or group is to a gathering; `BEFORE` and `AFTER` the words that name it.

export const TAKES_PART_BEFORE = pattern('iu')`
  (?:
    participation (?:of|from)|attended by|represented (?:in \p{Lu}\S+ )?by|brought|brings|alongside|with|led by|
    headed by|met|received|included|together with|joined by|in the presence of|
    (?:headed|led) by [^.;]{3,80}, the [a-zA-ZÀ-ԯḀ-ỿ]+ (?:one |delegation )?by|
    (?:first|last|final|farewell) (?:such )?(?:summit|meeting|conference|forum|session) for
  ) (?:the )?$
`;
export const TAKES_PART_AFTER = pattern('iu')`
  ^(?:,[^,.]{2,120},)? (?:
    also |then |personally |recently |today |yesterday |on \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+day[ ]
  )?(?:
    took part|takes part|participated|attended|attends|represented|spoke|came to|came|addressed|opened|
    inaugurated|was (?:re-?)?elected|told (?:the|a)|received|met|hosted|arrived|welcomed|
    said in (?:his|her|their) (?:opening |closing )?(?:speech|address)|held (?:discussions|talks|meetings)|
    will attend|said (?:at|in)|announced|proposed
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** Words that only those use of a person who is there, whatever gathering the paragraph goes on about. */
export const PRESENT_AFTER = pattern('u')`
  ^(?: of (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+(?: (?:of )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+){0,3})?(?:,[^,.]{2,120},)?,?
  (?: who)?(?:
    [ ](?:himself|herself|also|then|personally|instead|too|later|today|yesterday|on \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+day)
  )? (?:
    took part|takes part|(?:will )?participates?|participated|(?:will )?attends?|attended|(?:is|are) attending|
    (?:will )?represents?|represented|stood in|stands in|
    spoke(?! (?:with|by (?:tele)?phone|on the phone|in private|privately))|(?:joined|appeared) (?:by|via|from)|
    addressed|came(?! (?:from|under|up|out))|arrived|flew in|was (?:an?|the) (?:[a-zA-ZÀ-ԯḀ-ỿ]+ )?guest|
    were guests|stayed (?:until|to the|for the)|sat (?:with|beside|next to|between|at|in|down)|
    joined (?:the|them|by|his|her|their|other|fellow)|
    (?:was|were|is|are) (?:also |both |all )*there(?![a-zA-ZÀ-ԯḀ-ỿ])(?! (?:was|were|is|are))|
    (?:will )?meets? (?:the|its|their) [^.,;]{0,30}(?:leaders|ministers|delegates|delegations)|objected|
    congratulated|thanked|pressed|witnessed|(?:opened|closed|inaugurated) (?:it|the|this)|abstained|voted|
    dissented|took the stage|
    gave (?:an?|the|their|his|her) (?:\p{Ll}+ )?(?:speech|address|lecture|keynote|sermon|presentation)|
    gave speeches|was (?:re-?)?elected|led (?:the|its) (?:talks|discussions|debate|delegation)|
    made (?:his|her) (?:debut|first appearance)|left (?:early|before)|won (?:an?|the)|secured|vetoed|blocked|
    refused to sign|signed|led (?:the|a|an|his|her|its) [^.;,]{0,30}delegation|works? with|worked with|
    did(?=[,.;]| too(?![a-zA-ZÀ-ԯḀ-ỿ]))|
    (?:was|is) (?:led|seated|greeted|welcomed|received|represented|present|among)|
    (?:were|are) (?:seated|greeted|welcomed|received|represented|present|among)
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
export const PRESENT_BEFORE = pattern('u')`
  (?:
    (?<!
      (?:
        team|government|army|coalition|group|panel|committee|force|party|rebels|campaign|commission|bloc|junta|
        militia|movement|opposition
      )[ ]
    )(?:headed|led) by|
    (?:headed|led) by [^.;]{3,80}, the [a-zA-ZÀ-ԯḀ-ỿ]+ (?:one |delegation )?by|represented(?: [^.;,]{0,40})? by|
    (?:welcomed|received|greeted)(?: [^.;,]{1,30})? by|heard from|
    represented by [^.;]{3,90}(?: and|,) (?:the )?(?:\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]+ ){1,3}by(?: its| their)?|
    attended by|joined by|in the presence of|
    (?:gavel|chair|chairmanship|presidency)(?: (?:on|over))?(?: of (?:the )?[a-zA-ZÀ-ԯḀ-ỿ\d-]+)?
    (?: (?:was|were|is) (?:handed|passed)(?: over)?)? to|
    (?:so|as) (?:did|does|do|will|were|was)|
    (?:first|last|final|farewell) (?:such )?(?:summit|meeting|conference|forum|session) for|(?:^|[ ,])invited|
    (?:
      speaking|spoke|stood|standing|sat|sitting|seated|appeared|appearing|posed|posing
    ) (?:[^.;,]{2,40} )?(?:next to|beside|alongside)|
    (?:opened|closed|inaugurated|addressed|chaired|attended) by [^.;,]{3,60} and by|
    (?:
      moved|seconded|tabled|introduced|opened|closed|inaugurated|addressed|chaired
    )(?: on \p{Lu}[a-zA-ZÀ-ԯḀ-ỿ]+day)? by
  ) (?:the |(?:its|their|his|her) (?:\p{Ll}[\p{Ll}-]* ){0,3})?$
`;
/** A speech or presence that a noun tells: "X's address", "X's participation". */
export const NOUN_AFTER = /^['’]s (?:address|speech|presence|participation|briefing|remarks)(?![a-zA-ZÀ-ԯḀ-ỿ])/iu;
export const AND = pattern('u')`
  ^(?:
    (?:
      [ ](?:of|from) (?:the )?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]+(?: (?:of )?(?:d['’])?\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ’'-]+){0,3}
      (?: d['’]\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]*)?
    )|
    [ ]\(\p{Lu}[^()]{1,30}\)
  )?(?:
    , (?:
      the |an? |its |\p{Lu}[a-zA-ZÀ-ԯḀ-ỿ-]*['’]s |
      (?:\p{Ll}+[ -]){0,2}(?:
        [Pp]resident|[Cc]hair(?:man|woman|person)?|[Hh]ead|[Mm]inister|[Ss]ecretary(?:[- ][Gg]eneral)?|
        [Ll]eader|[Gg]overnor|[Pp]remier|[Cc]hief|[Kk]ing|[Cc]ommissioner
      ) (?:of|for)[ ]
    )[^,.;]{2,80}
  )?(?:
    ,|;| and|, and|; and|,? as well as|,? along with|,? together with
  ) (?:the )?$
`;
/** What may stand before and behind a group that takes part. */
export const GROUP_BEFORE = pattern('u')`
  (?<![a-zA-ZÀ-ԯḀ-ỿ])(?:
    met|receiv(?:ed|es|ing)|brought|brings|with|among them(?: more than| about| some| over)?|discussions with|
    talks with|participation (?:of|from)|attended by|[Ii]n attendance were|[Pp]resent were|headed by|joined by|
    gathered|welcom(?:ed|ing)
  ) (?:
    the |all |more than |over |about |some |nearly |almost[ ]
  )*$
`;
export const GROUP_AFTER = pattern('u')`
  ^(?: and [^,.;]{3,50}?)?,? (?:have |had |also |are |will )*(?:
    took part|take part|attend(?:ed|ing)?|came|come|arrived|participated?|gather(?:ed|ing)?|met|meet(?:ing)?|
    convened|assembled|spoke|agreed|adopted|signed|lifted|upgraded|elevated|endorsed|approved|
    were (?:in|at) (?:
      the (?:hall|room|chamber|building|audience|capital|city|table)|(?:the )?\p{Lu}[^.;,]{2,50} for(?= )
    )|
    were (?:present|represented)
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
/** What a group does that is there. */
export const CAME_AFTER = pattern('u')`
  ^(?: and [^,.;]{3,50}?)?,? (?:have |had |also )*(?:
    spoke|took part|attended|came|participated|gathered|were present
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
export const SPOKEN_BEFORE = /(?:address|speech|remarks|spoke|speaking|told) (?:to )?(?:the )?$/u;
/** Speeches to those gathered, in sentences that only go on about a gathering. */
export const SPEAKS_BEFORE =
  /(?:^|\s)In (?:his|her|an?|the) (?:opening |closing |keynote )?(?:address|speech|remarks)(?: [^,]{0,90})?, (?:the )?$/u;
export const SPEECH_SAID = pattern('u')`
  ^(?:,[^,.]{2,120},)? (?:
    said in (?:his|her|their) (?:opening |closing )?(?:speech|address|statement)|announced|pledged|presented|
    told the plenary
  )(?![a-zA-ZÀ-ԯḀ-ỿ])
`;
export const SPEECH_OF = /^['’]s (?:opening |closing |keynote )?(?:address|speech|remarks)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;
/** "Present were A, B and C", "attended by A and B", "which brought A, B and C to one table": all that are listed. */
export const ALL_PRESENT = pattern('u')`
  (?:
    (?:^|[,;] )(?:[Aa]lso |[Aa]mong those )?(?:
      [Pp]resent|[Ii]n attendance|[Aa]lso (?:there|attending|taking part)|
      (?:
        [Tt]aking part|[Aa]ttending|[Jj]oining|[Pp]resent|[Ss]eated|[Ss]itting|[Ss]tanding|[Aa]longside|
        [Bb]eside|[Ww]ith|[Ff]lanking
      ),? [^.;:]{2,90}?
    ) (?:were|was|are)|
    (?:
      [Tt]hose|[Ll]eaders|[Gg]uests|[Mm]inisters|[Dd]elegates|[Pp]articipants|[Ss]peakers|[Dd]ignitaries|
      [Oo]fficials|[Pp]residents|[Mm]embers
    ) (?:
      (?:who )?(?:were )?(?:also )?(?:
        present|attending|attended|there|taking part|who came|in attendance|expected|at the table
      )(?: [^.,;:]{2,50})?
    ) (?:also )?(?:included?|includes|were|are)|
    (?:bring|brought|gather)(?:s|ed)? together|
    (?:
      [Ll]eaders|[Gg]uests|[Hh]eads of (?:state|government)|[Mm]inisters|[Pp]articipants|[Dd]elegates|
      [Dd]elegations|peers|counterparts|colleagues|dignitaries|presidents|premiers|[Rr]epresentatives|
      [Oo]fficials|speakers|members|monarchs|[Bb]ishops|envoys|countries|states|nations
    )(?: (?:of|from) [^.;,]{3,60}?)?(?:
      [ ](?:
        (?:
          took part|attended|came|gathered|arrived|assembled|flew in|were (?:present|there|in|at)
        )(?: [^.;,]{3,70})?
      )
    )?, (?:among them|including)|
    (?:^|[,;] )[Aa]mong (?:
      them|those (?:who [a-zA-ZÀ-ԯḀ-ỿ]+|attending|taking part|there)|
      the (?:guests|participants|delegates|speakers|leaders)
    ) (?:were|was|are|is)|
    attended by|(?:participation|presence|attendance) of|(?:joined|flanked|accompanied|read(?: out)?) by|
    (?:speeches|addresses|remarks|interventions|statements|contributions|presentations) (?:by|from)|
    (?:so|as) (?:did|does|do|will|were|was)
  ) (?:the |also )*(?:
    (?:
      [Pp]residents|[Ll]eaders|(?:[a-z]+ )?ministers|premiers|heads of (?:state|government)|kings|delegations
    ) of [^.;]{2,120}(?:,|,? and) (?:the )?
  )?$
`;
/** "The meeting put (A, B and C) at one table." */
export const PUT = /(?<![a-zA-ZÀ-ԯḀ-ỿ])(?:put|brought|sat|seated) $/u;
export const AT_ONE_TABLE = /^ (?:at|to|around|in) (?:one|the same|a single) (?:table|room|hall)(?![a-zA-ZÀ-ԯḀ-ỿ])/u;

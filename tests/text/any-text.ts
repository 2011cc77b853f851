import fc from 'fast-check';

/** Any UTF-16 at all, lone surrogates and control characters included; letters of the two scripts are likelier. */
export const anyText = (maxLength = 60) =>
  fc.string({
    unit: fc.oneof(
      fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(...'aeknorstАЕКНОРСТаекнорст0129 \n.,:!?-—\'’"«»()#*@$%'),
    ),
    maxLength,
  });

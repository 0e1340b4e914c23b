/** Where the name of an axis stands around the picture: a column, and a row on a phone and on a wide screen. */
export type LabelPlace = {
  side: 'left' | 'right' | 'middle';
  /** Within its row on a wide screen. */
  align: 'top' | 'centre' | 'bottom';
  /** On a phone the picture has a row of its own; names of the upper half stand above it. */
  upper: boolean;
  phoneRow: number;
  wideRow: number;
};

export type LabelPlan = {
  places: LabelPlace[] /** Rows of left and right names. */;
  pairs: number;
  pictureRow: number;
};

/** A radar is symmetric: axis 1 on top, then pairs left and right, and with an even number one at the bottom. */
export function labelPlan(axes: number): LabelPlan {
  const pairs = Math.floor((axes - 1) / 2);
  const abovePicture = Array.from({ length: pairs }, (_, index) => index + 1).filter(
    (pair) => pair / axes <= 1 / 4,
  ).length;
  const pictureRow = abovePicture + 2;
  const bottom: LabelPlace = {
    side: 'middle',
    align: 'top',
    upper: false,
    phoneRow: pairs + 3,
    wideRow: pairs + 2,
  };

  const places = Array.from({ length: axes }, (_, index): LabelPlace => {
    if (index === 0) return { side: 'middle', align: 'bottom', upper: true, phoneRow: 1, wideRow: 1 };
    if (index * 2 === axes) return bottom;
    const right = index * 2 < axes;
    const pair = right ? index : axes - index;
    const upper = pair <= abovePicture;
    return {
      side: right ? 'right' : 'left',
      align: alignment(axes, pair, pairs),
      upper,
      phoneRow: pair + (upper ? 1 : 2),
      wideRow: pair + 1,
    };
  });
  return { places, pairs, pictureRow };
}

/** The rows share the picture's height equally; a name stands where in its row its corner is. */
function alignment(axes: number, pair: number, pairs: number): LabelPlace['align'] {
  const depth = (index: number) => 1 - Math.cos((index / axes) * 2 * Math.PI);
  const within = (depth(pair) / depth(Math.floor(axes / 2))) * pairs - (pair - 1);
  if (within > 0.85) return 'bottom';
  return within < 0.3 ? 'top' : 'centre';
}

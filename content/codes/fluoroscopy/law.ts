/** What the rules say of some years and not of others. */
export type Law = {
  /** Whether the guidance of a needle is reported only with a kept image. */
  readonly needleImage: boolean;
  /** Whether the codes for a line through an arm vein contain its imaging. */
  readonly armLineInside: boolean;
};

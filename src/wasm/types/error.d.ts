/**
 * `name` of the `Error`s that calls throw; their messages carry the numbers. (What is called before `init()`, or on an
 * object after its `free()`, throws an `Error` that says so, of the ordinary name.)
 */
export type ErrorName =
  /** A number outside its range, or a list of the wrong length; the message has value and range. */
  | "OutOfRange"
  /** A key or an axis that does not exist; the message lists those that do. */
  | "UnknownKey"
  /** A required key is absent, or holds a value of another type. */
  | "MissingKey"
  /** NaN, an infinity, or something that is no number. */
  | "NotFinite"
  /** A result beyond the range of numbers, as an unstable motion has in the end. */
  | "Overflow"
  /** A covariance that breaks the uncertainty relation: of a start, or of a simulation that was stepped back beyond its start. */
  | "NotPhysical"
  /** More work, points or nodes than one call accepts. */
  | "TooMany"
  /** There is no unique steady state: the growth rate is not negative, or a mode is not damped. */
  | "Unstable"
  /** The formulas in use do not define this here: the published steady state with detuning, say. */
  | "NotDefined"
  /** Edges that make no simple graph. */
  | "BadGraph"
  /** A figure, method, graph or set of equations of that name does not exist. */
  | "UnknownKind"
  /** A fault of this program, not of its input. */
  | "Internal";

// Every noun of the model, by name. Types only.

export type { ChangeCause, StatusChange, StatusTruths, Upcoming } from "./change.js";
export type { Citation, Confidence, Ref, Source, SourceId } from "./citation.js";
export type { Clearance, ClearanceScope, IgnoredClearance } from "./clearance.js";
export type { DateRange, DiffAnswer, Difference, DiffFacts, DiffOptions } from "./diff.js";
export type {
  Action,
  Checked,
  ClearanceRefusal,
  Disposition,
  DispositionReason,
  Policy,
  PolicyRow,
} from "./disposition.js";
export type {
  BoundValue,
  Condition,
  Designation,
  Duty,
  EffectDeclaration,
  Exemption,
  Identification,
  Instrument,
  LegalEvent,
  Origin,
  Prohibition,
  Provision,
  Reach,
  SetsBound,
} from "./law.js";
export type { Alternative, Match, MatchEvidence, MatchFlag, ScorePiece } from "./match.js";
export type {
  Alias,
  Application,
  Identifier,
  IdentifierKind,
  MatchMode,
  Neighbour,
  PartyData,
  PaymentMethodCode,
  Person,
  Provider,
  Relation,
  Sourced,
} from "./party.js";
export type {
  DecisionRecord,
  Json,
  JsonObject,
  RecordDifference,
  RecordedDisposition,
  RecordedFacts,
  RecordedFinding,
  RecordedInput,
  RecordedMatch,
  RecordedMissing,
  RecordedProblem,
  RecordedReason,
  RecordedRuleset,
  RecordedVerdict,
  RecordedViewpoint,
  Replayed,
  Verified,
} from "./record.js";
export type {
  RescreenDifference,
  Rescreened,
  RescreenedVerdict,
  RescreenOptions,
  RescreenProblem,
  RescreenRecord,
} from "./rescreen.js";
export type { Extension, RuleSource, Ruleset } from "./ruleset.js";
export type {
  ComputedDate,
  Coverage,
  DutyStatus,
  LegalState,
  LegalStatus,
  TimelineEntry,
} from "./status.js";
export type {
  SupposedDesignation,
  SupposedExtension,
  SupposedIdentification,
  SupposedItem,
  SupposedLifting,
  SupposedPostponement,
  SupposedRevocation,
  SupposedSuspension,
  Supposition,
} from "./supposition.js";
export type {
  ConstantWithin,
  Convention,
  DateInput,
  DateOperator,
  DateRule,
  Day,
  Range,
  Truth,
  Viewpoint,
} from "./time.js";
export type { Activity, Counterparty, Maybe, Party, Transaction } from "./transaction.js";
export type {
  Answer,
  Basis,
  Finding,
  Missing,
  MissingAct,
  MissingFact,
  Outcome,
  RulesetStamp,
  Test,
  TestName,
  Verdict,
} from "./verdict.js";

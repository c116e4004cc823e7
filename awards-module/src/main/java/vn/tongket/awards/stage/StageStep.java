package vn.tongket.awards.stage;

import java.time.Instant;

/** One step of a certificate on the stage and after (một bước trao thưởng), AWD-70. */
record StageStep(String rollId, StageState state, Integer groupNumber, Instant at, String byName, String remark) {}

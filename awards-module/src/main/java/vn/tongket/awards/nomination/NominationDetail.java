package vn.tongket.awards.nomination;

import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.finding.Finding;

/** A whole nomination with what was noticed about it and its history (hồ sơ đề nghị khen thưởng). */
public record NominationDetail(NominationSummary summary, List<Finding> findings, List<StepSummary> history)
        implements Serializable {}

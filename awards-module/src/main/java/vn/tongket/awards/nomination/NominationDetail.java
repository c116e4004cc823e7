package vn.tongket.awards.nomination;

import java.io.Serializable;
import java.util.List;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.nomination.remark.FieldRemark;

/**
 * A whole nomination with what was noticed about it and its history (hồ sơ đề nghị khen thưởng).
 *
 * @param remarks what has to be put right at single fields, as long as it lies with its writer
 */
public record NominationDetail(
        NominationSummary summary, List<Finding> findings, List<StepSummary> history, List<FieldRemark> remarks)
        implements Serializable {}

package vn.tongket.awards.change;

/** Why an award is cancelled (căn cứ hủy bỏ), as the law of 2022 knows it. */
public enum CancellationGround {
    FRAUD,
    FALSE_CERTIFICATION,
    UNLAWFUL_APPRAISAL,
    LATER_WRONGDOING
}

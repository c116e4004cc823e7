package vn.tongket.awards.nomination.remark;

import java.util.Arrays;
import java.util.Locale;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** A part of a nomination at which a remark can stand (mục của hồ sơ). */
public enum DossierField {
    NOMINEE,
    POSITION,
    FORM,
    ACHIEVEMENT,
    PERIOD,
    REPORT,
    EVIDENCE,
    MINUTES;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DossierField of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BusinessException(KernelError.INVALID, "field"));
    }
}

package vn.tongket.planning.signing.record;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.signing.Signatory;

/** That somebody signed a version of a plan (nội dung ghi nhận việc ký). */
public record SignatureEntry(
        String planId, long planVersion, SigningWay way, Signatory signatory, LocalDate signedOn, PersonId recordedBy)
        implements Serializable {}

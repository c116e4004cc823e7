package vn.tongket.planning.signing.record;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.signing.Signatory;
import vn.tongket.planning.signing.paper.PaperRef;

/** That somebody signed a version of a paper (nội dung ghi nhận việc ký). */
public record SignatureEntry(
        PaperRef paper, long version, SigningWay way, Signatory signatory, LocalDate signedOn, PersonId recordedBy)
        implements Serializable {}

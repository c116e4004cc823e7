package vn.tongket.planning.incoming;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;

/** To whom an incoming document was given and who signed for it (chuyển giao văn bản đến). */
public record IncomingAssignment(
        UnitId unit,
        PersonId person,
        LocalDate passedOn,
        @Size(max = 200) String signedBy) implements Serializable {}

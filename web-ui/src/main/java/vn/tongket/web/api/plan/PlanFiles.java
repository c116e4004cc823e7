package vn.tongket.web.api.plan;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.tongket.planning.distribution.PlanFile;
import vn.tongket.web.api.Codes;

/** Hands out the file of a plan with its state (giao tệp kế hoạch), in its name and for programs in a header. */
final class PlanFiles {

    private static final String STATE = "Tongket-Paper-State";

    private PlanFiles() {}

    static Response answer(PlanFile file) {
        return Response.ok(file.content(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + ".pdf\"")
                .header(STATE, Codes.of(file.state()))
                .build();
    }
}

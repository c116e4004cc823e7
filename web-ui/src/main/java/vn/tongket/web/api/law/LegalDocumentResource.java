package vn.tongket.web.api.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.tongket.kernel.Page;
import vn.tongket.planning.law.LegalDocumentSummary;
import vn.tongket.planning.law.LegalEntry;
import vn.tongket.planning.law.LegalRegisterService;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.Paging;

/** The register of legal documents (sổ văn bản pháp luật), to be read. */
@Path("legal-documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LegalDocumentResource {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private LegalRegisterService laws;

    /**
     * A line of the register.
     *
     * @param state at the asked day
     * @param inForceFrom null as long as nobody has verified it
     */
    public record LegalLine(
            String id,
            String kind,
            String number,
            String title,
            String issuer,
            LocalDate issuedOn,
            LocalDate inForceFrom,
            LocalDate inForceUntil,
            String replacedBy,
            String source,
            String state) {

        static LegalLine of(LegalDocumentSummary document, LocalDate day) {
            return new LegalLine(
                    document.id(),
                    Codes.of(document.kind()),
                    document.number(),
                    document.title(),
                    document.issuer(),
                    document.issuedOn(),
                    document.inForceFrom(),
                    document.inForceUntil(),
                    document.replacedBy(),
                    document.source(),
                    Codes.of(document.stateOn(day)));
        }
    }

    /** @param on the day whose state is asked for; today when it is not said */
    @GET
    public Page<LegalLine> list(@BeanParam Paging paging, @QueryParam("on") LocalDateText on) {
        LocalDate day = on == null ? LocalDate.now(OFFICE) : on.day();
        return Paging.map(laws.list(paging.request()), document -> LegalLine.of(document, day));
    }

    @GET
    @Path("{id}")
    public LegalEntry get(@PathParam("id") String id) {
        return laws.get(id).entry();
    }
}

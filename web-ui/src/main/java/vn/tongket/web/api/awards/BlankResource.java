package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.awards.certificate.CertificatePrinting;
import vn.tongket.awards.paper.PaperFile;

/** The sheet by which a printer is calibrated for a blank (tờ in thử). */
@Path("certificate-blanks/{blank}/test-sheet")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class BlankResource {

    @Inject
    private CertificatePrinting printing;

    @GET
    public Response testSheet(@PathParam("blank") String blank, @QueryParam("printer") @NotBlank String printer) {
        byte[] content = printing.testSheet(blank, printer);
        return Files.answer(new PaperFile("to-in-thu.pdf", "application/pdf", content));
    }
}

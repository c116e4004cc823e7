package vn.tongket.web.api.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import vn.tongket.planning.signing.desk.ExaminationService;
import vn.tongket.planning.signing.pades.Examination;
import vn.tongket.planning.signing.pades.SignatureFinding;

/** Examines the signatures of a PDF (kiểm tra chữ ký số trên tệp); nothing is stored. */
@Path("signatures/examine")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class ExaminationResource {

    private static final int LIMIT = 30 << 20;

    @Inject
    private ExaminationService examinations;

    /** What was found: whether all is good, and each signature. */
    public record Result(boolean good, List<Signature> signatures) {}

    /**
     * One signature; verdict is good, broken, changed-after, unknown-issuer, revoked, certificate-not-valid or
     * revocation-unknown.
     */
    public record Signature(
            String verdict, String signer, String issuer, Instant signedAt, Instant stampedAt, boolean coversAll) {

        static Signature of(SignatureFinding found) {
            return new Signature(
                    found.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    found.signer(),
                    found.issuer(),
                    found.claimedAt(),
                    found.stampedAt(),
                    found.coversAll());
        }
    }

    @POST
    public Result examine(List<EntityPart> parts) throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        try (InputStream content = file.getContent()) {
            Examination found = examinations.examine(content.readNBytes(LIMIT + 1));
            return new Result(
                    found.isGood(),
                    found.signatures().stream().map(Signature::of).toList());
        }
    }
}

package vn.tongket.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.account.IssuedToken;
import vn.tongket.planning.account.SignInError;
import vn.tongket.planning.account.SignInService;

/** Tokens for programs (mã truy cập). */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TokenResource {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private SignInService signIn;

    @Inject
    private HttpServletRequest request;

    /** What a program signs in with. */
    public record Credentials(
            @NotNull @Size(max = 60) String username,
            @NotNull @Size(max = 200) String password) {}

    /** The token and how long it lasts. */
    public record Token(String token, OffsetDateTime expiresAt) {}

    @POST
    public Response issue(@NotNull @Valid Credentials credentials) {
        try {
            IssuedToken issued =
                    signIn.issueToken(credentials.username(), credentials.password(), request.getRemoteAddr());
            return Response.status(201)
                    .entity(new Token(
                            issued.token(), issued.expiresAt().atZone(OFFICE).toOffsetDateTime()))
                    .build();
        } catch (BusinessException refused) {
            if (refused.code() == SignInError.WRONG_CREDENTIALS) {
                String text = refused.text(ReaderLanguage.of(request));
                return Problem.response(401, refused.code().code(), text, text, List.of());
            }
            throw refused;
        }
    }
}

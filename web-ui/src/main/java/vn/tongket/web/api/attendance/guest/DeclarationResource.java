package vn.tongket.web.api.attendance.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.tongket.attendance.declaration.Declaration;
import vn.tongket.attendance.declaration.DeclarationService;
import vn.tongket.attendance.invitation.InvitationId;

/** What a guest declares (khai báo của khách mời): companions, vehicles, diet and other needs. */
@Path("invitations/{id}/declaration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeclarationResource {

    @Inject
    private DeclarationService declarations;

    @PathParam("id")
    private String id;

    @GET
    public Declaration get() {
        return declarations.of(new InvitationId(id));
    }

    @PUT
    public Declaration put(@NotNull @Valid Declaration declaration) {
        return declarations.declare(new InvitationId(id), declaration);
    }
}

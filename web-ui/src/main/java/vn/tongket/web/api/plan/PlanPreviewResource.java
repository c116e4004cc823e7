package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.preview.PagePictures;

/** The stored draft as it would be printed, page by page (xem trước trang in). */
@Path("plans/{id}/preview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanPreviewResource {

    private static final String PNG = "data:image/png;base64,";

    @Inject
    private PlanService plans;

    @Inject
    private PagePictures pictures;

    /** Pictures of the pages as data addresses; of a very long plan only the first ones. */
    public record Preview(int total, List<String> pages) {}

    @GET
    public Preview preview(@PathParam("id") String id) {
        PagePictures.Pages pages = pictures.of(plans.paper(new PlanId(id)));
        return new Preview(
                pages.total(),
                pages.pictures().stream()
                        .map(png -> PNG + Base64.getEncoder().encodeToString(png))
                        .toList());
    }
}

package vn.tongket.web.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.tongket.planning.comparison.PlanChange;
import vn.tongket.planning.plan.PlanDetail;
import vn.tongket.planning.plan.PlanId;
import vn.tongket.planning.plan.PlanService;
import vn.tongket.planning.roundtrip.PlanWordService;
import vn.tongket.planning.roundtrip.ReturnedPlan;
import vn.tongket.web.api.ReaderLanguage;
import vn.tongket.web.api.Version;

/** An edited Word file of a plan that comes back (nhận lại bản Word đã sửa). */
@Path("plans/{id}/returns")
@RequestScoped
@BoundedUpload
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class PlanReturnResource {

    @Inject
    private PlanWordService words;

    @Inject
    private PlanService plans;

    @Context
    private HttpServletRequest request;

    /** What the file proposes; {@code version} is that of the plan it was compared with. */
    public record Returned(long version, String source, List<Proposal> proposals, List<Conflict> conflicts) {}

    /** One proposed change and the data that change along with it. */
    public record Proposal(String id, String kind, String place, String before, String after, List<Change> data) {}

    /** A datum that follows the text. */
    public record Change(String place, String before, String after) {}

    /** What was changed here as well since the file went out. */
    public record Conflict(String place, String base, String present, String returned) {}

    /** Nothing is stored. */
    @POST
    public Response read(@PathParam("id") String id, List<EntityPart> parts) {
        ReturnedPlan returned = returned(id, parts);
        return Response.ok(view(returned))
                .tag(Version.tag(returned.present().version()))
                .build();
    }

    /** The same file once more, with the ids of the accepted proposals as parts {@code accept}; the draft is stored. */
    @POST
    @Path("acceptance")
    public Response accept(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, List<EntityPart> parts) {
        ReturnedPlan returned = returned(id, parts);
        List<String> accepted = parts.stream()
                .filter(part -> "accept".equals(part.getName()))
                .map(part -> new String(bytes(part), StandardCharsets.UTF_8).strip())
                .toList();
        Long version = Version.seen(seen);
        PlanDetail plan = plans.replace(
                new PlanId(id),
                returned.accepting(accepted),
                version == null ? Long.valueOf(returned.present().version()) : version);
        return Response.ok(PlanView.of(plan)).tag(Version.tag(plan.version())).build();
    }

    private ReturnedPlan returned(String id, List<EntityPart> parts) {
        EntityPart file = parts.stream()
                .filter(part -> "file".equals(part.getName()))
                .findFirst()
                .orElseThrow(BadRequestException::new);
        return words.returned(new PlanId(id), file.getFileName().orElse(""), bytes(file));
    }

    private static byte[] bytes(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Returned view(ReturnedPlan returned) {
        Locale language = ReaderLanguage.of(request);
        return new Returned(
                returned.present().version(),
                returned.source().name(),
                returned.proposals().stream()
                        .map(it -> new Proposal(
                                it.change().id(),
                                it.change().kind().name(),
                                it.change().place().words(language),
                                it.change().oldWords(),
                                it.change().newWords(),
                                it.data().stream()
                                        .map(datum -> change(datum, language))
                                        .toList()))
                        .toList(),
                returned.conflicts().stream()
                        .map(it -> new Conflict(it.place().words(language), it.base(), it.mine(), it.theirs()))
                        .toList());
    }

    private static Change change(PlanChange change, Locale language) {
        return new Change(change.place().words(language), change.oldWords(), change.newWords());
    }
}

package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tongket.awards.paper.AwardPapers;
import vn.tongket.awards.proposal.ProposalId;
import vn.tongket.awards.proposal.ProposalService;

/** One proposal (tờ trình) and its document. */
@Path("proposals/{id}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class ProposalResource {

    @Inject
    private ProposalService proposals;

    @Inject
    private AwardPapers papers;

    @PathParam("id")
    private String id;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ProposalJson get() {
        return ProposalJson.of(proposals.get(new ProposalId(id)));
    }

    @GET
    @Path("document")
    public Response document(@QueryParam("format") @DefaultValue("pdf") String format) {
        return Files.answer(papers.proposal(new ProposalId(id), Files.format(format)));
    }
}

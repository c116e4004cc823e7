package vn.tongket.web.api.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.form.BaseSalaryEntry;
import vn.tongket.awards.form.PrizeRule;
import vn.tongket.awards.form.Rounding;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;
import vn.tongket.web.api.Codes;

/** The dated catalogue (danh mục): forms of award, base salary, rule for prize money. */
@Path("award-catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    @Inject
    private AwardCatalogue catalogue;

    /** How prize money is rounded, and from which fund it is paid. */
    public record PrizeRuleJson(
            @NotNull String rounding, @NotNull String fund) {}

    @GET
    @Path("forms")
    public List<AwardFormSummary> forms(@QueryParam("on") String on) {
        try {
            return catalogue.forms(on == null ? LocalDate.now() : LocalDate.parse(on));
        } catch (DateTimeParseException e) {
            throw new BusinessException(KernelError.INVALID, "on");
        }
    }

    @GET
    @Path("base-salaries")
    public List<BaseSalaryEntry> baseSalaries() {
        return catalogue.baseSalaries();
    }

    @POST
    @Path("base-salaries")
    public Response enter(@NotNull @Valid BaseSalaryEntry entry) {
        catalogue.enterBaseSalary(entry);
        return Response.status(Response.Status.CREATED).entity(entry).build();
    }

    @GET
    @Path("prize-rule")
    public PrizeRuleJson prizeRule() {
        PrizeRule rule = catalogue.prizeRule();
        return new PrizeRuleJson(Codes.of(rule.rounding()), rule.fund());
    }

    @PUT
    @Path("prize-rule")
    public PrizeRuleJson change(@NotNull @Valid PrizeRuleJson rule) {
        catalogue.changePrizeRule(
                new PrizeRule(Codes.constant(Rounding.class, rule.rounding(), "rounding"), rule.fund()));
        return prizeRule();
    }
}

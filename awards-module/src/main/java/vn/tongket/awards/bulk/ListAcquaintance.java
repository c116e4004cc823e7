package vn.tongket.awards.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.awards.form.FormError;
import vn.tongket.awards.nomination.NominationDirectory;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.account.CallerService;
import vn.tongket.planning.account.Role;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;

/** Gathers what a list is read against (dữ liệu đối chiếu danh sách): units, forms, who is nominated already. */
@ApplicationScoped
class ListAcquaintance {

    @Inject
    private DirectoryService directory;

    @Inject
    private AwardCatalogue catalogue;

    @Inject
    private NominationDirectory nominations;

    @Inject
    private CallerService callers;

    RowReader.ListContext context(CampaignDetail campaign, List<NomineeRow> rows) {
        Caller caller = callers.caller();
        Set<UnitId> own = new HashSet<>(caller.unitsReachedAs(Role.UNIT_OFFICER));
        own.addAll(caller.unitsReachedAs(Role.DEPARTMENT_HEAD));
        return new RowReader.ListContext(
                directory.matchAll(said(rows, NomineeField.UNIT), LocalDate.now()),
                own,
                forms(campaign, said(rows, NomineeField.FORM)),
                campaign.formCodes().size() == 1 ? campaign.formCodes().get(0) : null);
    }

    /** AWD-3: not a word about what concerns the caller himself. */
    Resemblance of(CampaignId campaign) {
        Caller caller = callers.caller();
        String ownName = SearchKey.of(caller.fullName());
        Resemblance resemblance = new Resemblance();
        nominations.of(campaign).stream()
                .filter(one -> !caller.person().value().equals(one.personId())
                        && !ownName.equals(SearchKey.of(one.nomineeName())))
                .forEach(resemblance::learn);
        return resemblance;
    }

    private Map<String, String> forms(CampaignDetail campaign, Set<String> said) {
        Map<String, String> forms = new HashMap<>();
        for (String text : said) {
            try {
                forms.put(
                        text,
                        catalogue
                                .resolve(text, campaign.decidingLevel(), LocalDate.now())
                                .code());
            } catch (BusinessException unknown) {
                if (unknown.code() != FormError.UNKNOWN) {
                    throw unknown;
                }
            }
        }
        return forms;
    }

    private static Set<String> said(List<NomineeRow> rows, NomineeField field) {
        return rows.stream()
                .map(row -> row.cell(field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}

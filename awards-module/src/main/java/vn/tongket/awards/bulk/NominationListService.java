package vn.tongket.awards.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.nomination.NominationBatch;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.planning.sheet.UploadedSheet;

/** Takes a unit's list of nominations (nhập danh sách đề nghị khen thưởng): first a preview, then what is chosen. */
@Stateless
@RolesAllowed({"unit-officer", "department-head"})
public class NominationListService {

    @Inject
    private CampaignService campaigns;

    @Inject
    private NominationBatch batch;

    @Inject
    private ListAcquaintance acquaintance;

    /** Every row with what is wrong with it, what is noticed and whom it resembles; nothing is kept. */
    public List<CheckedRow> preview(@NotNull CampaignId id, @NotNull InputStream content) {
        CampaignDetail campaign = campaigns.receiving(id);
        List<NomineeRow> rows = read(content);
        RowReader.ListContext context = acquaintance.context(campaign, rows);
        List<CheckedRow> checked =
                rows.stream().map(row -> RowReader.read(row, context)).toList();
        return noticed(campaign, checked);
    }

    /** Keeps the rows as drafts, all or none; those that cannot be kept are passed over. */
    public List<NominationId> keep(@NotNull CampaignId id, @NotEmpty List<@NotNull CheckedRow> rows) {
        return batch.write(
                id,
                rows.stream()
                        .filter(CheckedRow::isKeepable)
                        .map(CheckedRow::entry)
                        .toList());
    }

    private List<CheckedRow> noticed(CampaignDetail campaign, List<CheckedRow> rows) {
        Iterator<List<Finding>> findings = batch.examine(
                        campaign.id(),
                        rows.stream()
                                .filter(CheckedRow::isKeepable)
                                .map(CheckedRow::entry)
                                .toList())
                .iterator();
        Resemblance resemblance = acquaintance.of(campaign.id());
        List<CheckedRow> noticed = new ArrayList<>();
        for (CheckedRow row : rows) {
            List<Finding> own = row.isKeepable() ? findings.next() : List.of();
            noticed.add(row.with(own, resemblance.meet(row)));
        }
        return List.copyOf(noticed);
    }

    private static List<NomineeRow> read(InputStream content) {
        try {
            UploadedSheet sheet = UploadedSheet.take(content);
            try {
                return NomineeRows.of(sheet);
            } finally {
                sheet.discard();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

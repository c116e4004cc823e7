package vn.tongket.awards.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.campaign.CampaignService;
import vn.tongket.planning.book.Book;
import vn.tongket.planning.book.BookColumn;
import vn.tongket.planning.book.BookSheet;

/** The comparison as a spreadsheet (bảng so sánh XLSX); the office's papers are Vietnamese for every reader. */
@Stateless
@RolesAllowed({"planner", "leader", "auditor"})
public class ComparisonSheet {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vn.tongket.awards.Messages", Locale.ROOT);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final List<String> COLUMNS = List.of(
            "rank", "nominee", "unit", "form", "total", "shares", "checks", "opinions", "findings", "also", "council");
    private static final List<Integer> WIDTHS = List.of(5, 16, 14, 9, 6, 16, 7, 7, 7, 8, 8);

    @Inject
    private ComparisonService comparison;

    @Inject
    private CampaignService campaigns;

    public byte[] xlsx(@NotNull CampaignId id) {
        CampaignDetail campaign = campaigns.get(id);
        List<BookColumn> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            columns.add(new BookColumn(text("column." + COLUMNS.get(i)), WIDTHS.get(i)));
        }
        List<List<String>> rows =
                comparison.table(id).stream().map(ComparisonSheet::cells).toList();
        String day = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now());
        return BookSheet.of(
                new Book("", campaign.decidingUnitName(), text("title"), campaign.title() + ", " + day, columns, rows));
    }

    private static List<String> cells(ComparisonRow row) {
        return List.of(
                row.place().rank() == null ? "" : String.valueOf(row.place().rank()),
                row.nomination().nomineeName(),
                row.nomination().unitName(),
                row.nomination().formCode(),
                String.format(VIETNAMESE, "%.2f", row.place().total()),
                shares(row.place()),
                text("checks", row.checks().done(), row.checks().unmet()),
                text("opinions", row.answered(), row.opinions().size(), row.objections()),
                text("findings", row.blocking(), row.warnings()),
                String.join("; ", row.alsoBy()),
                row.council() == null
                        ? ""
                        : TEXTS.getString("Outcome." + row.council().outcome()));
    }

    private static String shares(Place place) {
        return String.join(
                "; ",
                place.shares().stream()
                        .map(share -> share.criterion() + ": "
                                + (share.points() == null ? "–" : String.format(VIETNAMESE, "%.2f", share.brings())))
                        .toList());
    }

    private static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString("Comparison." + key), VIETNAMESE).format(arguments);
    }
}

package vn.tongket.planning.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.planning.book.Book;
import vn.tongket.planning.book.BookColumn;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitSummary;
import vn.tongket.planning.register.DocumentKind;
import vn.tongket.planning.register.OutgoingEntrySummary;
import vn.tongket.planning.register.RegisterSearch;
import vn.tongket.planning.register.RegisterService;

/** The outgoing register with its ten columns (sổ đăng ký văn bản đi), ready to be printed and bound: REG-8. */
@Stateless
@RolesAllowed({"clerk", "leader", "planner", "auditor"})
public class OutgoingBook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final List<BookColumn> COLUMNS = List.of(
            new BookColumn("Số, ký hiệu văn bản", 14),
            new BookColumn("Ngày tháng văn bản", 8),
            new BookColumn("Tên loại và trích yếu nội dung văn bản", 18),
            new BookColumn("Người ký", 8),
            new BookColumn("Nơi nhận văn bản", 13),
            new BookColumn("Đơn vị, người nhận bản lưu", 8),
            new BookColumn("Số lượng bản", 6),
            new BookColumn("Ngày chuyển", 8),
            new BookColumn("Ký nhận", 9),
            new BookColumn("Ghi chú", 8));

    @Inject
    private RegisterService register;

    @Inject
    private DispatchRepository dispatches;

    @Inject
    private DirectoryService directory;

    public Book book(@NotNull RegisterSearch search) {
        List<OutgoingEntrySummary> entries = register.book(search);
        Map<String, List<DispatchSummary>> sent = dispatches.ofYear(search.body(), search.year());
        Map<String, ArchiveNote> archives = dispatches.archivesOfYear(search.body(), search.year());
        UnitSummary body = directory.unit(search.body());
        List<List<String>> rows = entries.stream()
                .map(entry -> row(entry, sent.getOrDefault(entry.id(), List.of()), archives.get(entry.id())))
                .toList();
        return new Book(parent(body), body.name(), "Sổ đăng ký văn bản đi", period(search), COLUMNS, rows);
    }

    private String parent(UnitSummary body) {
        return body.parentId() == null
                ? ""
                : directory.unitsById(List.of(new UnitId(body.parentId()))).stream()
                        .filter(unit -> unit.kind() != UnitKind.AREA)
                        .map(UnitSummary::name)
                        .collect(Collectors.joining());
    }

    private static String period(RegisterSearch search) {
        String kind = search.kind() == null ? "" : kind(search.kind()) + " - ";
        return kind + "Năm " + search.year();
    }

    private static List<String> row(OutgoingEntrySummary entry, List<DispatchSummary> sent, ArchiveNote archive) {
        int copies = sent.stream().mapToInt(DispatchSummary::copies).sum() + (archive == null ? 0 : archive.copies());
        return List.of(
                entry.symbol(),
                DAY.format(entry.issuedOn()),
                kind(entry.kind()) + " " + entry.title(),
                entry.signer(),
                sent.isEmpty()
                        ? entry.recipients().replace("; ", "\n")
                        : lines(sent.stream().map(DispatchSummary::recipient)),
                archive == null ? "" : lines(Stream.of(archive.holder(), archive.place())),
                copies == 0 ? "" : "%02d".formatted(copies),
                lines(sent.stream().map(dispatch -> day(dispatch.sentOn())).distinct()),
                lines(sent.stream().map(OutgoingBook::receipt)),
                entry.note());
    }

    /** Who signed for a copy, or opened it in the portal. */
    private static String receipt(DispatchSummary dispatch) {
        if (dispatch.signedBy() != null) {
            return (dispatch.signedBy() + " " + day(dispatch.signedOn())).strip();
        }
        return dispatch.openedBy() == null ? "" : dispatch.openedBy() + " (mạng)";
    }

    private static String kind(DocumentKind kind) {
        return ResourceBundle.getBundle(
                        "vn.tongket.planning.Messages",
                        Locale.forLanguageTag("vi"),
                        Thread.currentThread().getContextClassLoader())
                .getString("DocumentKind." + kind);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String lines(Stream<String> words) {
        return words.filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining("\n"));
    }
}

package vn.tongket.planning.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tongket.planning.book.Book;
import vn.tongket.planning.book.BookColumn;
import vn.tongket.planning.directory.DirectoryService;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** The incoming register with its ten columns (sổ đăng ký văn bản đến), ready to be printed and bound: INC-6. */
@Stateless
@RolesAllowed({"clerk", "leader", "planner", "auditor"})
public class IncomingBook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final List<BookColumn> COLUMNS = List.of(
            new BookColumn("Ngày đến", 9),
            new BookColumn("Số đến", 6),
            new BookColumn("Tác giả", 12),
            new BookColumn("Số, ký hiệu văn bản", 14),
            new BookColumn("Ngày tháng văn bản", 9),
            new BookColumn("Tên loại và trích yếu nội dung văn bản", 19),
            new BookColumn("Đơn vị hoặc người nhận", 11),
            new BookColumn("Ngày chuyển", 9),
            new BookColumn("Ký nhận", 6),
            new BookColumn("Ghi chú", 5));

    @Inject
    private IncomingService documents;

    @Inject
    private DirectoryService directory;

    public Book book(@NotNull IncomingSearch search) {
        List<IncomingSummary> entries = documents.book(search);
        Map<String, String> units = directory
                .unitsById(entries.stream()
                        .map(IncomingSummary::holderUnit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(UnitId::new)
                        .toList())
                .stream()
                .collect(Collectors.toMap(UnitSummary::id, UnitSummary::shortName));
        Map<String, String> persons = entries.stream()
                .map(IncomingSummary::holderPerson)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> directory.person(new PersonId(id)).fullName()));
        List<List<String>> rows =
                entries.stream().map(entry -> row(entry, units, persons)).toList();
        String body = directory.unit(search.body()).name();
        return new Book("", body, "Sổ đăng ký văn bản đến", "Năm " + search.year(), COLUMNS, rows);
    }

    private static List<String> row(IncomingSummary entry, Map<String, String> units, Map<String, String> persons) {
        String holder = units.getOrDefault(Objects.requireNonNullElse(entry.holderUnit(), ""), "") + "\n"
                + persons.getOrDefault(Objects.requireNonNullElse(entry.holderPerson(), ""), "");
        return List.of(
                day(entry.arrivedOn()),
                "%02d".formatted(entry.number()),
                entry.author(),
                entry.symbol(),
                day(entry.datedOn()),
                (entry.kind() + " " + entry.subject()).strip(),
                holder.strip(),
                day(entry.passedOn()),
                entry.signedBy(),
                entry.note());
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}

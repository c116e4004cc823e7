package vn.tongket.planning.extraction.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.planning.extraction.outline.Outline;
import vn.tongket.planning.extraction.words.OpeningSentence;
import vn.tongket.planning.extraction.words.Paragraph;

/**
 * Reads the legal bases and the opening sentences before the first heading (căn cứ và lời dẫn): EXT-9. Several
 * instruments in one paragraph become several bases; a sentence that both cites and issues stays whole in the
 * opening.
 */
public class BasisReader {

    static final String INSTRUMENT = "(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|"
            + "Chỉ thị|Kế hoạch|Công văn|Hướng dẫn|Thông báo|Chương trình|Văn bản|Kết luận|Quy định|Quy chế|Đề án|"
            + "Công điện|Báo cáo|Tờ trình|Điều lệ|Giấy mời|Thư|Lệnh|Phương án|Biên bản|Thông tri)";
    private static final Pattern STRONG =
            Pattern.compile("(?iu)(?:Căn cứ(?: vào)?|Xét|Theo(?= đề nghị))(?![\\p{L}])\\s*:?\\s*(.*)");
    private static final Pattern PROPOSAL = Pattern.compile("(?iu)(?:Xét|Theo đề nghị)(?![\\p{L}]).*");
    private static final Pattern WEAK = Pattern.compile(
            "(?iu)(?:(?:Triển khai |Tiếp tục )?Thực hiện(?: theo)?|Thi hành|Theo|Triển khai|Trên cơ sở)(?![\\p{L}])\\s*:?\\s*(.*)");
    private static final Pattern NAMED =
            Pattern.compile("(?iu)" + INSTRUMENT + "(?![\\p{L}]).*|.*(?<![\\p{L}])số\\s*:?\\s*\\d+.*/.*");
    private static final Pattern NEXT =
            Pattern.compile(";\\s*(?:và\\s+)?(?:(?:[Cc]ăn cứ(?: vào)?|[Tt]hực hiện|[Tt]heo)\\s+)?(?=(?iu:các )?"
                    + INSTRUMENT + "(?![\\p{L}]))");

    private static final Pattern SECTION = Pattern.compile(
            "(?iu)(?:các |những )?(?:căn cứ|cơ sở pháp lý)(?: pháp lý| (?:để )?(?:xây dựng|lập|ban hành)[^.;:]{0,40})?\\s*:?");

    private final List<Basis> bases = new ArrayList<>();
    private final List<String> opening = new ArrayList<>();

    /** Reads up to the first heading, and the section that a document may give to its bases. */
    public BasisReader read(Outline outline) {
        outline.preamble().forEach(this::read);
        outline.nodes().stream()
                .filter(node -> SECTION.matcher(node.heading()).matches())
                .flatMap(node -> node.body().stream())
                .forEach(this::readListed);
        return this;
    }

    private void readListed(Paragraph paragraph) {
        Matcher strong = STRONG.matcher(paragraph.text());
        Matcher weak = WEAK.matcher(paragraph.text());
        String cited = strong.matches() ? strong.group(1) : weak.matches() ? weak.group(1) : paragraph.text();
        if (strong.matches() || NAMED.matcher(cited).matches()) {
            split(paragraph.line(), cited);
        }
    }

    public List<Basis> bases() {
        return bases;
    }

    public List<String> opening() {
        return opening;
    }

    private void read(Paragraph paragraph) {
        Matcher strong = STRONG.matcher(paragraph.text());
        Matcher weak = WEAK.matcher(paragraph.text());
        if (strong.matches()) {
            boolean proposal = PROPOSAL.matcher(paragraph.text()).matches();
            cite(paragraph, proposal ? paragraph.text() : strong.group(1));
        } else if (weak.matches() && NAMED.matcher(weak.group(1)).matches()) {
            cite(paragraph, weak.group(1));
        } else {
            opening.add(paragraph.shown());
        }
    }

    private void cite(Paragraph paragraph, String cited) {
        int issuing = OpeningSentence.within(cited);
        if (issuing < 0) {
            split(paragraph.line(), cited);
            return;
        }
        String basis = cited.substring(0, issuing).strip();
        boolean ownSentence = basis.endsWith(".");
        split(paragraph.line(), basis);
        opening.add(ownSentence ? cited.substring(issuing) : paragraph.shown());
    }

    private void split(int line, String cited) {
        for (String one : NEXT.splitAsStream(cited)
                .flatMap(part -> Enumeration.of(part).stream())
                .toList()) {
            String text = one.replaceFirst("[\\s.;,:]+(?:/\\.)?$", "").strip();
            if (!text.isEmpty()) {
                bases.add(new Basis(line, text));
            }
        }
    }
}

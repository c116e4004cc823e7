package vn.tongket.planning.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.BlockVisitor;
import vn.tongket.planning.document.Picture;
import vn.tongket.planning.document.Table;

/** The text of a document or of an annex in a Word file (nội dung), block by block. */
final class DocxBody implements BlockVisitor {

    private static final int DEEPEST_HEADING = 3;

    private final XWPFDocument word;
    private final Flow flow;
    private final double widthMm;

    DocxBody(XWPFDocument word, double widthMm) {
        this.word = word;
        this.flow = Flow.onPage(word);
        this.widthMm = widthMm;
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        flow.add("Text", paragraph.text());
    }

    @Override
    public void heading(Block.Heading heading) {
        if (heading.level() == 0) {
            flow.add("Chapter", heading.number());
            flow.add("ChapterTitle", heading.text());
        } else {
            String style = "Heading" + Math.min(DEEPEST_HEADING, heading.level());
            flow.add(style, (heading.number() + " " + heading.text()).strip());
        }
    }

    @Override
    public void bullet(Block.Bullet bullet) {
        flow.add("Text", (bullet.marker() + " " + bullet.text()).strip());
    }

    @Override
    public void clause(Block.Clause clause) {
        if (clause.title().isEmpty()) {
            flow.add("Text", clause.number() + " " + clause.text());
        } else {
            flow.addLed("Text", clause.lead(), clause.text());
        }
    }

    @Override
    public void article(Block.Article article) {
        flow.addLed("Text", article.lead(), article.text());
    }

    @Override
    public void centered(Block.Centered line) {
        flow.add("Centered", line.text());
    }

    @Override
    public void keyedLine(Block.KeyedLine line) {
        flow.add("Text", line.label() + ": " + line.text());
    }

    @Override
    public void table(Table table) {
        new DocxTable(word, widthMm).write(table);
        flow.add("Gap");
    }

    @Override
    public void picture(Picture picture) {
        DocxPicture.add(flow.add("PictureLine"), picture);
        if (!picture.caption().isEmpty()) {
            flow.add("Caption", picture.caption());
        }
    }
}

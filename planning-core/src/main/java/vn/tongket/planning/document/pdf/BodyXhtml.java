package vn.tongket.planning.document.pdf;

import org.w3c.dom.Element;
import vn.tongket.planning.document.Block;
import vn.tongket.planning.document.BlockVisitor;
import vn.tongket.planning.document.Picture;
import vn.tongket.planning.document.Table;

/** The text of a document or of an annex (nội dung), block by block. */
final class BodyXhtml implements BlockVisitor {

    private final Xhtml page;
    private final Element parent;

    BodyXhtml(Xhtml page, Element parent) {
        this.page = page;
        this.parent = parent;
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        page.add(parent, "p", "", paragraph.text());
    }

    @Override
    public void heading(Block.Heading heading) {
        String tag = "h" + Math.min(6, heading.level() + 2);
        String cssClass = "level-" + Math.min(3, heading.level());
        if (heading.level() == 0) {
            Element chapter = page.add(parent, tag, cssClass);
            page.add(chapter, "div", "", heading.number());
            page.add(chapter, "div", "", heading.text());
        } else {
            page.add(parent, tag, cssClass, (heading.number() + " " + heading.text()).strip());
        }
    }

    @Override
    public void bullet(Block.Bullet bullet) {
        page.add(parent, "p", "", (bullet.marker() + " " + bullet.text()).strip());
    }

    @Override
    public void clause(Block.Clause clause) {
        if (clause.title().isEmpty()) {
            page.add(parent, "p", "", clause.number() + " " + clause.text());
        } else {
            led(clause.lead(), clause.text());
        }
    }

    @Override
    public void article(Block.Article article) {
        led(article.lead(), article.text());
    }

    @Override
    public void centered(Block.Centered line) {
        page.add(parent, "div", "centered", line.text());
    }

    @Override
    public void keyedLine(Block.KeyedLine line) {
        page.add(parent, "p", "", line.label() + ": " + line.text());
    }

    @Override
    public void table(Table table) {
        new TableXhtml(page).write(parent, table);
    }

    @Override
    public void picture(Picture picture) {
        Element figure = page.add(parent, "div", "picture");
        page.image(figure, picture.png(), picture.widthMm(), picture.caption());
        page.add(figure, "div", "", picture.caption());
    }

    private void led(String boldLead, String text) {
        Element line = page.add(parent, "p", "");
        page.add(line, "b", "", boldLead);
        page.add(line, "span", "", " " + text);
    }
}

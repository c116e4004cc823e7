package vn.tongket.planning.document;

/** Whoever treats every kind of block in its own way (xử lý từng loại nội dung), such as the printing of a format. */
public interface BlockVisitor {

    void paragraph(Block.Paragraph paragraph);

    void heading(Block.Heading heading);

    void bullet(Block.Bullet bullet);

    void clause(Block.Clause clause);

    void article(Block.Article article);

    void centered(Block.Centered line);

    void keyedLine(Block.KeyedLine line);

    void table(Table table);

    void picture(Picture picture);
}

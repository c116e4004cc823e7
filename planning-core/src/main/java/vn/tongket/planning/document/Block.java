package vn.tongket.planning.document;

import vn.tongket.planning.document.wording.ClosingMark;
import vn.tongket.planning.document.wording.Numbering;
import vn.tongket.planning.document.wording.PrintedText;

/** One piece of the text of a document (nội dung văn bản), from a paragraph to a table. */
public sealed interface Block
        permits Block.Paragraph,
                Block.Heading,
                Block.Bullet,
                Block.Clause,
                Block.Article,
                Block.Centered,
                Block.KeyedLine,
                Table,
                Picture {

    void acceptedBy(BlockVisitor visitor);

    /** The same block when it ends the text of a document: its last sentence gets the closing mark. */
    default Block closed() {
        return this;
    }

    /** A paragraph (đoạn văn), justified, with its first line indented. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            text = PrintedText.clean(text);
        }

        @Override
        public void acceptedBy(BlockVisitor visitor) {
            visitor.paragraph(this);
        }

        @Override
        public Block closed() {
            return new Paragraph(ClosingMark.after(text));
        }
    }

    /**
     * A heading on its own line. Level 0 is a part or chapter, centred ({@code Chương I}); 1 is {@code I. TIÊU ĐỀ};
     * 2 is {@code 1. Tiêu đề}; 3 is {@code a) Tiêu đề}.
     */
    record Heading(int level, String number, String text) implements Block {
        public Heading {
            number = Numbering.punctuated(level, PrintedText.clean(number));
            text = PrintedText.clean(text);
        }

        @Override
        public void acceptedBy(BlockVisitor visitor) {
            visitor.heading(this);
        }
    }

    /** An item after its mark: {@code -}, {@code +} or {@code a)} (điểm, gạch đầu dòng). */
    record Bullet(String marker, String text) implements Block {
        public Bullet {
            marker = PrintedText.clean(marker);
            text = PrintedText.clean(text);
        }

        @Override
        public void acceptedBy(BlockVisitor visitor) {
            visitor.bullet(this);
        }

        @Override
        public Block closed() {
            return new Bullet(marker, ClosingMark.after(text));
        }
    }

    /** A numbered clause (khoản): {@code 1. Thời gian: 08 giờ 00}; the title is bold and may be empty. */
    record Clause(String number, String title, String text) implements Block {
        public Clause {
            number = Numbering.punctuated(2, PrintedText.clean(number));
            title = PrintedText.clean(title);
            text = PrintedText.clean(text);
        }

        /** {@code 1. Thời gian:}, the part in bold. */
        public String lead() {
            return number + " " + title + (text.isEmpty() ? "" : ":");
        }

        @Override
        public void acceptedBy(BlockVisitor visitor) {
            visitor.clause(this);
        }

        @Override
        public Block closed() {
            return new Clause(number, title, ClosingMark.after(text));
        }
    }

    /** An article of a decision (điều): {@code Điều 1. Tặng Giấy khen cho …}; the title is bold and may be empty. */
    record Article(String number, String title, String text) implements Block {
        public Article {
            number = Numbering.punctuated(1, PrintedText.clean(number));
            title = PrintedText.clean(title);
            text = PrintedText.clean(text);
        }

        /** {@code Điều 1.}, the part in bold. */
        public String lead() {
            return ("Điều " + number + " " + title).strip();
        }

        @Override
        public void acceptedBy(BlockVisitor visitor) {
            visitor.article(this);
        }

        @Override
        public Block closed() {
            return new Article(number, title, ClosingMark.after(text));
        }
    }

    /** A line of its own in the middle, bold: {@code QUYẾT ĐỊNH:}. */
    record Centered(String text) implements Block {
        public Centered {
            text = PrintedText.clean(text);
        }

        @Override
        public void acceptedBy(BlockVisitor visitor) {
            visitor.centered(this);
        }
    }

    /** A line with its key, as invitations and minutes have them: {@code Thời gian: 08 giờ 00}. */
    record KeyedLine(String label, String text) implements Block {
        public KeyedLine {
            label = PrintedText.clean(label);
            text = PrintedText.clean(text);
        }

        @Override
        public void acceptedBy(BlockVisitor visitor) {
            visitor.keyedLine(this);
        }

        @Override
        public Block closed() {
            return new KeyedLine(label, ClosingMark.after(text));
        }
    }
}

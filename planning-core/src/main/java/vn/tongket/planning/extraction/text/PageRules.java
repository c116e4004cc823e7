package vn.tongket.planning.extraction.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects the lines that a page draws (các đường kẻ trên trang), as paths or as thin boxes. What is not painted, such as
 * the border of a clip, is none.
 */
class PageRules {

    private static final int MOST = 4_000;
    private static final float THIN = 2.5f;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> outlines = new ArrayList<>();
    private final List<Rule> thinBoxes = new ArrayList<>();
    private final PDFStreamEngine engine;
    private float x;
    private float y;

    PageRules(PDFStreamEngine engine) {
        this.engine = engine;
        engine.addOperator(new Path("m", 2));
        engine.addOperator(new Path("l", 2));
        engine.addOperator(new Path("re", 4));
        List.of("S", "s", "B", "B*", "b", "b*").forEach(name -> engine.addOperator(new Paint(name, true)));
        List.of("f", "F", "f*").forEach(name -> engine.addOperator(new Paint(name, false)));
        engine.addOperator(new Paint("n", false));
    }

    /** What was drawn since the last call; nothing where it is a drawing rather than the frame of a table. */
    List<Rule> taken() {
        List<Rule> drawn = rules.size() < MOST ? List.copyOf(rules) : List.of();
        rules.clear();
        return drawn;
    }

    private void box(float left, float bottom, float width, float height) {
        Rule box = placed(left, bottom, left + width, bottom + height);
        if (box.right() - box.left() <= THIN || box.bottom() - box.top() <= THIN) {
            thinBoxes.add(box);
            return;
        }
        outlines.add(new Rule(box.left(), box.top(), box.right(), box.top()));
        outlines.add(new Rule(box.left(), box.bottom(), box.right(), box.bottom()));
        outlines.add(new Rule(box.left(), box.top(), box.left(), box.bottom()));
        outlines.add(new Rule(box.right(), box.top(), box.right(), box.bottom()));
    }

    private Rule placed(float x1, float y1, float x2, float y2) {
        Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
        PDRectangle page = engine.getCurrentPage().getCropBox();
        var from = matrix.transformPoint(x1, y1);
        var to = matrix.transformPoint(x2, y2);
        return Rule.between(
                from.x - page.getLowerLeftX(),
                page.getUpperRightY() - from.y,
                to.x - page.getLowerLeftX(),
                page.getUpperRightY() - to.y);
    }

    /** An operator that begins or draws a line. */
    private final class Path extends OperatorProcessor {

        private final String name;
        private final int count;

        private Path(String name, int count) {
            super(engine);
            this.name = name;
            this.count = count;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (rules.size() + outlines.size() + thinBoxes.size() >= MOST
                    || operands.size() < count
                    || !checkArrayTypesClass(operands, COSNumber.class)) {
                return;
            }
            float first = number(operands, 0);
            float second = number(operands, 1);
            if (name.equals("re")) {
                box(first, second, number(operands, 2), number(operands, 3));
            } else if (name.equals("l")) {
                outlines.add(placed(x, y, first, second));
            }
            x = first;
            y = second;
        }

        @Override
        public String getName() {
            return name;
        }

        private static float number(List<COSBase> operands, int at) {
            return ((COSNumber) operands.get(at)).floatValue();
        }
    }

    /** An operator that paints the path drawn so far, or leaves it unpainted. */
    private final class Paint extends OperatorProcessor {

        private final String name;
        private final boolean strokes;

        private Paint(String name, boolean strokes) {
            super(engine);
            this.name = name;
            this.strokes = strokes;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (!name.equals("n")) {
                rules.addAll(thinBoxes);
            }
            if (strokes) {
                rules.addAll(outlines);
            }
            thinBoxes.clear();
            outlines.clear();
        }

        @Override
        public String getName() {
            return name;
        }
    }
}

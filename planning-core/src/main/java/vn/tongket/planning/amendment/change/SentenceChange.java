package vn.tongket.planning.amendment.change;

import java.io.Serializable;
import vn.tongket.planning.comparison.ChangeKind;
import vn.tongket.planning.comparison.PlanPlace;

/**
 * A sentence of the plan that carries no data and reads otherwise (câu chữ được sửa đổi).
 *
 * @param words the same before and after where it only stands elsewhere now
 */
public record SentenceChange(PlanPlace place, ChangeKind kind, ValueChange words) implements Serializable {}

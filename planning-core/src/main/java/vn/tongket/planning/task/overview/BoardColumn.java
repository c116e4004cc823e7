package vn.tongket.planning.task.overview;

import java.io.Serializable;
import java.util.List;
import vn.tongket.planning.task.TaskStatus;

/**
 * One column of the board (cột trên bảng nhiệm vụ).
 *
 * @param total how many there are; the cards are the first of them
 */
public record BoardColumn(TaskStatus status, long total, List<TaskCard> cards) implements Serializable {}

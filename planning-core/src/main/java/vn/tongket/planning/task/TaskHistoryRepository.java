package vn.tongket.planning.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.task.history.ContributionLine;
import vn.tongket.planning.task.history.DeadlineLine;
import vn.tongket.planning.task.history.ExtensionLine;
import vn.tongket.planning.task.history.ReportLine;

/** Store of what happened to tasks: reports, contributions, requests for time, changes of deadline. */
@ApplicationScoped
class TaskHistoryRepository {

    private static final int MOST = 500;

    private static final String REPORTS = """
            select new vn.tongket.planning.task.history.ReportLine(r.id, r.status, r.percent, r.words,
                p.fullName, r.reportedAt, r.verdict, j.fullName, r.judgedAt, r.reason)
            from TaskReportEntry r join Person p on p.id = r.reportedBy left join Person j on j.id = r.judgedBy
            where r.taskId = :task order by r.reportedAt desc""";

    private static final String CONTRIBUTIONS = """
            select new vn.tongket.planning.task.history.ContributionLine(
                c.id, c.unitId, u.shortName, c.words, p.fullName, c.at)
            from TaskContribution c, Unit u, Person p
            where u.id = c.unitId and p.id = c.personId and c.taskId = :task order by c.at desc""";

    private static final String EXTENSIONS = """
            select new vn.tongket.planning.task.history.ExtensionLine(e.id, e.version, e.oldDeadline, e.wanted,
                e.reason, a.fullName, e.askedAt, e.state, e.granted, d.fullName, e.decidedAt, e.comment)
            from TaskExtension e join Person a on a.id = e.askedBy left join Person d on d.id = e.decidedBy
            where e.taskId = :task order by e.askedAt desc""";

    private static final String DEADLINES = """
            select new vn.tongket.planning.task.history.DeadlineLine(
                c.oldDeadline, c.newDeadline, c.cause, c.comment, p.fullName, c.at)
            from TaskDeadlineChange c left join Person p on p.id = c.personId
            where c.taskId = :task order by c.at desc""";

    @PersistenceContext(unitName = "planning")
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    /** The latest report of a task. */
    Optional<TaskReportEntry> latest(TaskId task) {
        return reports(task).stream().findFirst();
    }

    /** The last two reports, the latest first: what a report that is sent back falls back to is the second. */
    List<TaskReportEntry> reports(TaskId task) {
        return entityManager
                .createQuery(
                        "select r from TaskReportEntry r where r.taskId = :task order by r.reportedAt desc",
                        TaskReportEntry.class)
                .setParameter("task", task.value())
                .setMaxResults(2)
                .getResultList();
    }

    TaskExtension extension(String id) {
        TaskExtension found = entityManager.find(TaskExtension.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new BusinessException(TaskError.NOT_FOUND, id);
        }
        return found;
    }

    boolean extensionOpen(TaskId task) {
        return entityManager
                        .createQuery(
                                "select count(e) from TaskExtension e where e.taskId = :task"
                                        + " and e.state = vn.tongket.planning.task.history.ExtensionState.OPEN",
                                Long.class)
                        .setParameter("task", task.value())
                        .getSingleResult()
                > 0;
    }

    List<ReportLine> reportLines(TaskId task) {
        return lines(REPORTS, ReportLine.class, task);
    }

    List<ContributionLine> contributionLines(TaskId task) {
        return lines(CONTRIBUTIONS, ContributionLine.class, task);
    }

    List<ExtensionLine> extensionLines(TaskId task) {
        return lines(EXTENSIONS, ExtensionLine.class, task);
    }

    List<DeadlineLine> deadlineLines(TaskId task) {
        return lines(DEADLINES, DeadlineLine.class, task);
    }

    private <T> List<T> lines(String jpql, Class<T> type, TaskId task) {
        return entityManager
                .createQuery(jpql, type)
                .setParameter("task", task.value())
                .setMaxResults(MOST)
                .getResultList();
    }
}

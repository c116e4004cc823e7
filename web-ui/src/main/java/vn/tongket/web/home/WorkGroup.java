package vn.tongket.web.home;

import java.util.List;

/** Waiting things of one kind (nhóm việc). */
public record WorkGroup(String name, List<WorkItem> items) {}

package vn.tongket.web.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.ObservesAsync;

/** No observer outside the transaction of what it observes. */
final class NotObserveAsynchronously extends ArchCondition<JavaMethod> {

    NotObserveAsynchronously() {
        super("not observe asynchronously");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(ObservesAsync.class))) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " observes asynchronously"));
        }
    }
}

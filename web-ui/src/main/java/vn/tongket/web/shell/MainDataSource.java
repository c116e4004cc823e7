package vn.tongket.web.shell;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source, named by configuration so that one artefact serves every office.
 *
 * <p>An annotation, because the schema of {@code web.xml} refuses a {@code url} that does not begin with
 * {@code jdbc:}.
 *
 * <p>The provider of persistence borrows a connection for each statement. Were it tried and its isolation asked for each
 * time, an admission would cost eighteen questions more than it needs: so the isolation is set once for each
 * connection, and a connection is tried when it was not tried for five seconds.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/main",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=tongket.db.url:jdbc:postgresql://localhost:5432/tongket}",
        user = "${MPCONFIG=tongket.db.user:tongket}",
        password = "${MPCONFIG=tongket.db.password:}",
        initialPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.init-sql=set session characteristics as transaction isolation level read committed"
        })
@ApplicationScoped
public class MainDataSource {}

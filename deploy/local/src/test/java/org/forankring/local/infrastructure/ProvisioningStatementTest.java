package org.forankring.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvisioningStatementTest {

    @Test
    void the_script_for_administrators_can_be_run_statement_by_statement_and_again() throws IOException {
        var script = Files.readAllLines(Path.of("../database/provision.sql"));

        var statements = ProvisioningStatement.read(script, "training", name -> "secret-of-" + name);

        assertThat(statements)
                .hasAtLeastOneElementOfType(ProvisioningStatement.CreateRole.class)
                .hasAtLeastOneElementOfType(ProvisioningStatement.CreateDatabase.class)
                .hasAtLeastOneElementOfType(ProvisioningStatement.Repeatable.class)
                .allSatisfy(statement -> assertThat(statement.sql()).doesNotContain("${", ";", "--"))
                .filteredOn(ProvisioningStatement.Repeatable.class::isInstance)
                .extracting(ProvisioningStatement::sql)
                .allMatch(sql -> sql.startsWith("grant ") || sql.startsWith("revoke "));
    }

    @Test
    void a_role_that_exists_gets_the_password_only() {
        var statements = ProvisioningStatement.read(
                List.of("-- the owner", "create role ${service}_owner login password '${owner_password}' nosuperuser;"),
                "programme",
                name -> name.equals("programme_owner_password") ? "abc" : "");

        assertThat(statements)
                .singleElement()
                .isInstanceOfSatisfying(
                        ProvisioningStatement.CreateRole.class,
                        create -> assertThat(create.asPasswordChange())
                                .isEqualTo("alter role programme_owner password 'abc'"));
    }
}

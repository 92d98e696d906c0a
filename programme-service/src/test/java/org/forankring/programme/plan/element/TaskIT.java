package org.forankring.programme.plan.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.programme.plan.element.Entries.add;
import static org.forankring.programme.plan.element.Entries.added;
import static org.forankring.programme.plan.element.Entries.task;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class TaskIT {

    private UUID implementation;
    private Caller team;

    @BeforeEach
    void an_implementation_is_under_way() {
        UUID municipality = Scene.municipality();
        implementation = Scene.implementationOf(municipality, Scene.round());
        team = Caller.in(municipality, Roles.CORE_TEAM);
    }

    @Test
    void a_task_is_done_only_after_those_it_depends_on() {
        UUID room = added(team, implementation, task("Book the room", "2036-03-03", "open"));
        expectRefusal(add(team, implementation, task("Invite", "2036-03-04", "done", room)), "task-waits")
                .then()
                .body("detail", containsString("Book the room"));
        UUID invitation = added(team, implementation, task("Invite", "2036-03-04", "under-way", room));
        expectRefusal(revise(invitation, 1, task("Invite", "2036-03-04", "done", room)), "task-waits");
        revise(room, 1, task("Book the room", "2036-03-03", "done")).then().statusCode(200);
        revise(invitation, 1, task("Invite", "2036-03-04", "done", room)).then().statusCode(200);
        expectRefusal(revise(room, 2, task("Book the room", "2036-03-03", "open")), "task-awaited")
                .then()
                .body("detail", containsString("Invite"));
    }

    @Test
    void nothing_waits_for_a_dropped_task_and_only_a_done_one_is_fulfilled() {
        UUID room = added(team, implementation, task("Book the room", "2036-03-03", "open"));
        expectRefusal(close(room, "fulfilled"), "task-not-done");
        close(room, "dropped").then().statusCode(200);
        UUID invitation = added(team, implementation, task("Invite", "2036-03-04", "done", room));
        close(invitation, "fulfilled").then().statusCode(200);
    }

    @Test
    void a_task_depends_on_tasks_of_its_own_implementation_and_never_in_a_circle() {
        UUID room = added(team, implementation, task("Book the room", "2036-03-03", "open"));
        UUID invitation = added(team, implementation, task("Invite", "2036-03-04", "open", room));
        UUID risk = added(team, implementation, Entries.risk(1, 1));
        UUID unknown = UUID.randomUUID();
        revise(room, 1, task("Book the room", "2036-03-03", "open", invitation, room, risk, unknown))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/dependsOn/0", "/dependsOn/1", "/dependsOn/2", "/dependsOn/3"))
                .body("errors.code", contains("circular", "depends-on-itself", "unknown-task", "unknown-task"));
    }

    @Test
    void two_who_make_each_others_task_wait_at_the_same_time_make_no_circle() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID first = added(team, implementation, task("First", "2036-03-03", "open"));
            UUID second = added(team, implementation, task("Second", "2036-03-03", "open"));
            AtomicInteger turn = new AtomicInteger();
            List<Integer> statuses = AtOnce.times(
                    2,
                    () -> turn.getAndIncrement() == 0
                            ? revise(first, 1, task("First", "2036-03-03", "open", second))
                            : revise(second, 1, task("Second", "2036-03-03", "open", first)));
            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void the_schedule_shows_the_open_tasks_in_the_order_in_which_they_can_be_done() {
        UUID room = added(team, implementation, task("Book the room", "2036-03-09", "open"));
        UUID invitation = added(team, implementation, task("Invite", "2020-03-04", "open", room));
        UUID budget = added(team, implementation, task("Agree the budget", "2036-03-10", "open"));
        UUID dropped = added(team, implementation, task("Hire a bus", "2036-01-01", "open"));
        close(dropped, "dropped").then().statusCode(200);
        team.get("/implementations/" + implementation + "/preparedness-schedule")
                .then()
                .statusCode(200)
                .body("tasks.elementId", contains(room.toString(), invitation.toString(), budget.toString()))
                .body("tasks[0].waitsFor", empty())
                .body("tasks[1].waitsFor", contains(room.toString()))
                .body("tasks.overdue", contains(false, true, false))
                .body("tasks[0].due", containsString("Book the room due 9 March 2036, in "))
                .body("tasks[1].due", containsString(" days late"))
                .body("tasks[1].state", is("open"));
    }

    private Response revise(UUID element, int version, Map<String, Object> entry) {
        return team.put(path(element), entry, "\"v" + version + "\"");
    }

    private Response close(UUID element, String outcome) {
        return team.post(path(element) + "/closure", Map.of("outcome", outcome, "note", "Agreed"));
    }

    private String path(UUID element) {
        return "/implementations/" + implementation + "/elements/" + element;
    }

    private static Response expectRefusal(Response answer, String code) {
        answer.then().statusCode(409).body("type", is("urn:forankring:problem:" + code));
        return answer;
    }
}

package org.forankring.local.example;

import java.util.List;

/** The municipalities, the unit and the employees of the example; the realm file knows the same ids. */
final class Cast {

    static final Municipality NORDBY = new Municipality(id(101), "Nordby", "901", "lead-nordby");
    static final Municipality SYDHAVN = new Municipality(id(102), "Sydhavn", "902", "lead-sydhavn");
    static final Municipality VESTERLUND = new Municipality(id(103), "Vesterlund", "903", "lead-vesterlund");
    static final List<Municipality> MUNICIPALITIES = List.of(NORDBY, SYDHAVN, VESTERLUND);

    static final String OUTREACH = id(201);
    static final Employee ANNA = new Employee(id(1001), "Anna Holm", "anna-nordby");
    static final Employee BO = new Employee(id(1002), "Bo Lind", "bo-nordby");
    static final List<Employee> EMPLOYEES = List.of(ANNA, BO);

    private Cast() {}

    private static String id(int number) {
        return "01900000-0000-7000-8000-%012d".formatted(number);
    }

    record Municipality(String id, String name, String officialCode, String lead) {}

    record Employee(String id, String name, String login) {}
}

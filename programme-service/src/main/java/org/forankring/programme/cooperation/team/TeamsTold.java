package org.forankring.programme.cooperation.team;

import java.util.List;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.PlanOwnership;

/**
 * The teams of an implementation, or the ownership of its plan, have changed.
 *
 * @param members everyone who is or has been in the teams
 * @param fact the number of this fact among those told of the implementation
 */
public record TeamsTold(Implementation implementation, List<TeamMember> members, PlanOwnership ownership, long fact) {}

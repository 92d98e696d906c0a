package org.forankring.programme.plan.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** The teams that can own a plan (S2). */
@Schema(name = "PlanOwner")
public enum PlanOwner implements Coded {
    LEADERSHIP,
    CORE
}

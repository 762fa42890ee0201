package org.stathouse.worklist.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters of a task filter, which an endpoint takes all together. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "parameters", hidden = true)
@Parameter(in = ParameterIn.QUERY, name = "scope", description = "MINE (the default), MY_GROUPS, WAITING or ALL")
@Parameter(in = ParameterIn.QUERY, name = "due", description = "ANY, OVERDUE, TODAY or SOON (within three working days)")
@Parameter(in = ParameterIn.QUERY, name = "from", description = "Due on this day of the City or later")
@Parameter(in = ParameterIn.QUERY, name = "to", description = "Due on this day of the City or before")
@Parameter(in = ParameterIn.QUERY, name = "q", description = "Words, each somewhere in the task, the case’s number or its title")
@Parameter(in = ParameterIn.QUERY, name = "process", description = "Process ids; repeat the parameter for several")
@Parameter(in = ParameterIn.QUERY, name = "type", description = "Case types; repeat the parameter for several")
@Parameter(in = ParameterIn.QUERY, name = "pillar", description = "Id of the case’s pillar")
@Parameter(in = ParameterIn.QUERY, name = "agency", description = "Id of the case’s agency")
@Parameter(in = ParameterIn.QUERY, name = "stat", description = "Id of the case’s Stat")
@Parameter(in = ParameterIn.QUERY, name = "priority", description = "HIGH, MEDIUM or LOW")
@Parameter(in = ParameterIn.QUERY, name = "assignee", description = "User name of who has the task; - for nobody")
@Parameter(in = ParameterIn.QUERY, name = "older", description = "Came up at least so many days ago")
@Parameter(in = ParameterIn.QUERY, name = "follow-up", description = "AWAKE (the default: what is put off is hidden), SNOOZED or ANY")
@Parameter(in = ParameterIn.QUERY, name = "order", description = "DUE (the default), PRIORITY, AGE or FOLLOW_UP")
@interface TaskFilterParameters {}

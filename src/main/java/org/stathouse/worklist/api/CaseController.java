package org.stathouse.worklist.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.NotFound;
import org.stathouse.workflow.CaseDiagram;
import org.stathouse.worklist.CasePages;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

@RestController
@RequestMapping("/api/v1/cases/{type}/{id}")
@Tag(name = "Cases", description = "What every case has, whatever its kind")
class CaseController {

    private final TaskDesk desk;
    private final CasePages pages;

    CaseController(TaskDesk desk, CasePages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/tasks")
    @Operation(summary = "All tasks of the case, ended ones included, oldest first")
    List<TaskRow> tasks(@PathVariable String type, @PathVariable UUID id) {
        return desk.ofCase(new CaseRef(type, id));
    }

    @GetMapping("/diagram")
    @Operation(summary = "The case’s process as a BPMN diagram with the elements where it stands")
    CaseDiagram diagram(@PathVariable String type, @PathVariable UUID id) {
        CaseRef subject = new CaseRef(type, id);
        return pages.diagram(subject).orElseThrow(() -> new NotFound(subject.toString()));
    }
}

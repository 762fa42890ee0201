/**
 * <process-diagram> draws a BPMN diagram and marks where a case stands. Its properties are `xml`, and `active` and `passed`
 * with the ids of elements. The page holds the same facts as text beside it, so the drawing itself is one image to a
 * screen reader; the viewer's logo, a link beside it, stays visible, as its licence asks.
 */
class ProcessDiagram extends HTMLElement {
  #viewer;
  #observer;

  connectedCallback() {
    this.setAttribute('role', 'group');
    this.#observer = new ResizeObserver(() => this.#fit());
    this.#observer.observe(this);
    this.#draw();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#viewer?.destroy();
    this.#viewer = undefined;
  }

  set xml(value) {
    this._xml = value;
    this.#draw();
  }

  set active(value) {
    this._active = value;
    this.#draw();
  }

  set passed(value) {
    this._passed = value;
    this.#draw();
  }

  /** Fits the whole diagram into the element again. */
  fit() {
    this.#fit();
  }

  /** Zooms in or out by a factor. */
  zoomBy(factor) {
    const canvas = this.#viewer?.get('canvas');
    canvas?.zoom(canvas.zoom() * factor);
  }

  async #draw() {
    if (!this.isConnected || !this._xml || !window.BpmnJS) {
      return;
    }
    this.#viewer ??= new window.BpmnJS({ container: this });
    await this.#viewer.importXML(this._xml);
    const canvas = this.#viewer.get('canvas');
    canvas.getContainer().setAttribute('role', 'img');
    canvas.getContainer().setAttribute('aria-label', this.getAttribute('aria-label'));
    const registry = this.#viewer.get('elementRegistry');
    for (const [ids, marker] of [[this._passed, 'passed'], [this._active, 'active']]) {
      for (const id of ids ?? []) {
        if (registry.get(id)) {
          canvas.addMarker(id, marker);
        }
      }
    }
    this.#fit();
  }

  #fit() {
    // Not before the viewer stands and has room: it cannot fit a diagram into nothing.
    if (this.#viewer && this.clientWidth > 0 && this.clientHeight > 0) {
      this.#viewer.get('canvas').resized();
      this.#viewer.get('canvas').zoom('fit-viewport');
    }
  }
}

customElements.define('process-diagram', ProcessDiagram);

/**
 * <process-diagram> draws a BPMN diagram and marks where a case stands. Its properties are `xml`, and `active` and `passed`
 * with the ids of elements; or `counts` and `stopped` with how many cases and stopped jobs there are at each element. The page holds the same facts as text beside it, so the drawing itself is one image to a
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

  set counts(value) {
    this._counts = value;
    this.#draw();
  }

  set stopped(value) {
    this._stopped = value;
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
    this.querySelectorAll('svg, img').forEach((drawing) => drawing.setAttribute('aria-hidden', 'true'));
    this.querySelector('.bjs-powered-by')?.setAttribute('aria-label', 'Drawn with bpmn.io');
    const registry = this.#viewer.get('elementRegistry');
    for (const [ids, marker] of [[this._passed, 'passed'], [this._active, 'active']]) {
      for (const id of ids ?? []) {
        if (registry.get(id)) {
          canvas.addMarker(id, marker);
        }
      }
    }
    this.#warm(canvas, registry);
    this.#fit();
  }

  /** Four degrees of warmth, by the share of the fullest element; the figures stand beside the color. */
  #warm(canvas, registry) {
    const counts = Object.entries(this._counts ?? {}).filter(([id]) => registry.get(id));
    const most = Math.max(1, ...counts.map(([, count]) => count));
    const overlays = this.#viewer.get('overlays');
    overlays.clear();
    for (const [id, count] of counts) {
      if (count > 0) {
        canvas.addMarker(id, `heat-${Math.max(1, Math.ceil((4 * count) / most))}`);
        overlays.add(id, { position: { top: -14, left: -8 }, scale: { min: 1 }, html: this.#figure('heat-count', count) });
      }
    }
    for (const [id, count] of Object.entries(this._stopped ?? {})) {
      if (registry.get(id)) {
        overlays.add(id, { position: { top: -14, right: 18 }, scale: { min: 1 }, html: this.#figure('heat-stopped', count) });
      }
    }
  }

  #figure(name, count) {
    const figure = document.createElement('span');
    figure.className = name;
    figure.textContent = count.toLocaleString('en-US');
    return figure;
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

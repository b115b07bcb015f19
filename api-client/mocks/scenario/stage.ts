/** What a scenario is played on: a server, or the mock of it. */
export interface Stage {
  readonly clock: { readonly now: Date; forward(milliseconds: number): void };
  /** Opens a browser without cookies; gives its way to the API. */
  openBrowser(): (request: Request) => Promise<Response>;
}

/** Any origin will do: the stage sends each request to its own. */
export const stageOrigin = 'http://stage.example';

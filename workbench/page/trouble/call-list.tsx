/** How often scripts called Google since the workbench opened. */
import type { Calls } from '../../world-types';

export const CallList = ({ calls: { total, reads, writes, sends, byMethod } }: { readonly calls: Calls }) => (
  <section>
    <h3>Calls to Google so far</h3>
    <p>
      {total} in all; reads {reads}, writes {writes}, messages {sends}
    </p>
    <details>
      <summary>By method</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Method</th>
            <th scope="col">Calls</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(byMethod).map(([method, count]) => (
            <tr key={method}>
              <td>{method}</td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </section>
);

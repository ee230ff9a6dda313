"""How the page of an audit looks: one column on a phone, dark text on white on paper."""

STYLE = """
:root{color-scheme:light}
body{font:16px/1.45 system-ui,sans-serif;margin:0;color:#1b1f24;background:#fff}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;overflow-wrap:anywhere}h2{font-size:1.15rem;margin-top:2rem}
.caution{border-left:4px solid #b45309;padding-left:.75rem}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
table{border-collapse:collapse;width:100%}
th,td{padding:.3rem .4rem;text-align:right;border-bottom:1px solid #d0d7de;vertical-align:top}
th[scope=row],th[scope=col]:first-child{text-align:left;font-weight:normal;overflow-wrap:anywhere}
td:has(b),td:has(svg){text-align:left}
svg.bar{width:100%;min-width:5rem;height:.9rem;vertical-align:middle}
svg.swatch{width:1.2rem;height:.9rem;vertical-align:middle}
.same{fill:#0b5d3b}.near{fill:#5aa9c9}.far{fill:#d97706}.open{fill:#c9ced6}
@media (max-width:40rem){
td:not([data-of=""])::before{content:attr(data-of) " ";color:#57606a}
main{padding:.6rem}body{font-size:15px}
table,tbody{display:block}thead{display:none}
tr{display:flex;flex-wrap:wrap;border-bottom:1px solid #d0d7de;padding:.3rem 0}
th,td{border:0;padding:.1rem .4rem .1rem 0}
th[scope=row],td:has(b),td:has(svg){flex:1 0 100%}
}
@media print{
main{max-width:none;padding:0}section,tr{break-inside:avoid}
svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
"""

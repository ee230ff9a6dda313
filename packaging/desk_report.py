"""The page of reports, empty and with a report read: the same one, said in six languages."""

from desk_lookup import on_page
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from screenshots import settle, until

from desktop.app.application import Application

REPORTS = {
    "en": "DISCHARGE REPORT\n\nPAST HISTORY: hypertension, type 2 diabetes. Mother with breast "
    "cancer.\n\nDIAGNOSES:\n1. Decompensated heart failure.\n2. Chronic kidney disease stage 3a.\n"
    "No fever. Possible pneumonia.\n",
    "es": "INFORME DE ALTA\n\nANTECEDENTES: HTA, DM tipo 2. Madre con cáncer de mama.\n\n"
    "DIAGNÓSTICOS:\n1. Insuficiencia cardíaca descompensada.\n2. Enfermedad renal crónica estadio "
    "3a.\nNo fiebre. Posible neumonía.\n",
    "ca": "INFORME D'ALTA\n\nANTECEDENTS: HTA, DM tipus 2. Mare amb càncer de mama.\n\n"
    "DIAGNÒSTICS:\n1. Insuficiència cardíaca descompensada.\n2. Malaltia renal crònica estadi 3a.\n"
    "No febre. Possible pneumònia.\n",
    "it": "LETTERA DI DIMISSIONE\n\nANAMNESI: ipertensione, diabete tipo 2. Madre con cancro della "
    "mammella.\n\nDIAGNOSI:\n1. Scompenso cardiaco.\n2. Malattia renale cronica stadio 3a.\n"
    "Non febbre. Possibile polmonite.\n",
    "pt": "RELATÓRIO DE ALTA\n\nANTECEDENTES: HTA, diabetes tipo 2. Mãe com cancro da mama.\n\n"
    "DIAGNÓSTICOS:\n1. Insuficiência cardíaca descompensada.\n2. Doença renal crónica estádio 3a.\n"
    "Sem febre. Possível pneumonia.\n",
    "fr": "COMPTE RENDU D'HOSPITALISATION\n\nANTÉCÉDENTS : HTA, diabète de type 2. Mère : "
    "cancer du sein.\n\nDIAGNOSTICS :\n1. Insuffisance cardiaque décompensée.\n2. Maladie rénale "
    "chronique stade 3a.\nPas de fièvre. Pneumonie possible.\n",
}


def report(application: Application, language: str) -> QWidget:
    """A report that has been read, its first code in hand."""
    page = application.report
    assert page is not None
    on_page(application, page)
    page.read(REPORTS[language])
    until(lambda: page.panel.reading.report is not None)
    QTest.keyClick(page.panel.codes, Qt.Key.Key_Down)
    settle(300)
    return application.window


def report_empty(application: Application, language: str) -> QWidget:
    """The page of reports before there is one."""
    page = application.report
    assert page is not None
    page.forget()
    return on_page(application, page)

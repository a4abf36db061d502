# A customer portal on Azure: the storage account still takes old TLS, and a support rule opens SSH to everybody.

variable "location" {
  type    = string
  default = "westeurope"
}

resource "azurerm_resource_group" "portal" {
  name     = "portal"
  location = var.location
}

resource "azurerm_storage_account" "documents" {
  name                     = "portaldocuments"
  resource_group_name      = azurerm_resource_group.portal.name
  location                 = azurerm_resource_group.portal.location
  account_tier             = "Standard"
  account_replication_type = "LRS"
  min_tls_version          = "TLS1_0"
}

resource "azurerm_network_security_group" "portal" {
  name                = "portal"
  resource_group_name = azurerm_resource_group.portal.name
  location            = azurerm_resource_group.portal.location
}

resource "azurerm_network_security_rule" "support" {
  name                        = "support"
  resource_group_name         = azurerm_resource_group.portal.name
  network_security_group_name = azurerm_network_security_group.portal.name
  priority                    = 100
  direction                   = "Inbound"
  access                      = "Allow"
  protocol                    = "Tcp"
  source_port_range           = "*"
  source_address_prefix       = "*"
  destination_address_prefix  = "*"
  destination_port_ranges     = ["22", "3389"]
}
